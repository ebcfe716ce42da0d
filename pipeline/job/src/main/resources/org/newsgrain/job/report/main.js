// Brings the page to life. Until here it shows the same facts as the program wrote them.

setUpFilter();
setUpSources();
setUpEntities();
setUpHeatMap();
setUpPairs();
setUpDistinctive();
setUpTimeline();
setUpDetails();
applyFilter();
