package org.newsgrain.text.score;

import java.util.Arrays;

/**
 * The words of a text, as numbers, block by block. Words of scripts without blanks are pairs of
 * characters. Two words with the same hash count as one, which is rare enough to say nothing.
 */
final class Vocabulary {

  private int[] hashes = new int[1 << 10];
  private int[] numbers = new int[1 << 10];
  private int mask = (1 << 10) - 1;

  private int size;

  /** For each word, in how many blocks it stands. */
  private int[] blocks = new int[1 << 9];

  /** For each word, in how many blocks of running text it stands. */
  private int[] prose = new int[1 << 9];

  /** For each word, the last block it was seen in, and one more. */
  private int[] lastSeen = new int[1 << 9];

  private byte[] lengths = new byte[1 << 9];

  /** The words of all blocks one after the other. */
  private int[] words = new int[1 << 11];

  private int length;

  /** Where each block's words start; one more than there are blocks. */
  private int[] starts = new int[1 << 6];

  private int blockCount;

  /** Adds a word to the block that is being read. */
  void add(int hash, int characters, boolean isWord) {
    int number = number(hash);
    lengths[number] = (byte) (isWord ? Math.min(characters, 100) : 0);
    if (lastSeen[number] != blockCount + 1) {
      lastSeen[number] = blockCount + 1;
      blocks[number]++;
    }
    if (length == words.length) {
      words = Arrays.copyOf(words, 2 * length);
    }
    words[length++] = number;
  }

  /** Ends the block that is being read. */
  void endBlock(boolean isProse) {
    int start = start(blockCount);
    if (isProse) {
      for (int i = start; i < length; i++) {
        countProse(words[i]);
      }
    }
    blockCount++;
    if (blockCount == starts.length) {
      starts = Arrays.copyOf(starts, 2 * blockCount);
    }
    starts[blockCount] = length;
  }

  private void countProse(int word) {
    // the sign of lastSeen tells that the word was counted in this block
    if (lastSeen[word] > 0) {
      lastSeen[word] = -lastSeen[word];
      prose[word]++;
    }
  }

  int start(int block) {
    return starts[block];
  }

  int end(int block) {
    return starts[block + 1];
  }

  int word(int index) {
    return words[index];
  }

  int size() {
    return size;
  }

  /** In how many blocks the word stands. */
  int blocksWith(int word) {
    return blocks[word];
  }

  /** In how many blocks of running text the word stands. */
  int proseWith(int word) {
    return prose[word];
  }

  /** The word's length in characters; 0 for a number. */
  int length(int word) {
    return lengths[word];
  }

  private int number(int hash) {
    int slot = (hash * 0x9e3779b1) >>> 8 & mask;
    while (numbers[slot] != 0) {
      if (hashes[slot] == hash) {
        return numbers[slot] - 1;
      }
      slot = slot + 1 & mask;
    }
    return insert(slot, hash);
  }

  private int insert(int slot, int hash) {
    hashes[slot] = hash;
    numbers[slot] = ++size;
    if (size == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * size);
      prose = Arrays.copyOf(prose, 2 * size);
      lastSeen = Arrays.copyOf(lastSeen, 2 * size);
      lengths = Arrays.copyOf(lengths, 2 * size);
    }
    if (2 * size > mask) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    int[] oldHashes = hashes;
    int[] oldNumbers = numbers;
    hashes = new int[2 * oldHashes.length];
    numbers = new int[2 * oldHashes.length];
    mask = hashes.length - 1;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != 0) {
        int slot = (oldHashes[i] * 0x9e3779b1) >>> 8 & mask;
        while (numbers[slot] != 0) {
          slot = slot + 1 & mask;
        }
        hashes[slot] = oldHashes[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }
}
