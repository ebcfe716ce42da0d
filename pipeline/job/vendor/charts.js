// What the report's scripts use of D3, and nothing else.
export { max, range } from "d3-array";
export { axisBottom, axisLeft } from "d3-axis";
export { scaleBand, scaleLinear } from "d3-scale";
export { create, pointer } from "d3-selection";
