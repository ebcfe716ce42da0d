// Texts that are harder to read than WCAG 2.2 AA allows: contrast to what is painted behind them below 4.5.
(() => {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour[3] !== 0) {
        return colour;
      }
    }
    return [255, 255, 255];
  };
  const faint = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const element = text.parentElement;
    if (text.data.trim() === "" || ["SCRIPT", "STYLE"].includes(element.tagName) || !element.checkVisibility()) {
      continue;
    }
    const style = getComputedStyle(element);
    const colour = element.closest("svg") ? style.fill : style.color;
    const [light, dark] = [luminance(channels(colour)), luminance(behind(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) {
      faint.push(`${ratio.toFixed(2)} ${element.tagName}.${element.className} ${text.data.trim().slice(0, 30)}`);
    }
  }
  return faint;
})()
