// Written by KeywordTableTests: BELAY_RECORD=1 swift test --filter KeywordTableTests
extension KeywordTable {
  /// Group and place of the rule, place in the letters, length.
  static let keywords: [KeywordIndex.Keyword] = [
    .init(0, 0, 0, 4), .init(0, 1, 5, 4), .init(0, 2, 10, 4), .init(0, 3, 15, 4),
    .init(0, 4, 20, 4), .init(0, 5, 25, 11), .init(0, 6, 37, 12), .init(0, 6, 50, 12),
    .init(0, 6, 63, 11), .init(0, 6, 75, 8), .init(0, 6, 84, 16), .init(0, 6, 101, 19),
    .init(0, 6, 121, 10), .init(0, 6, 132, 10), .init(0, 6, 143, 13), .init(0, 6, 157, 7),
    .init(0, 6, 165, 12), .init(1, 0, 178, 6), .init(1, 1, 185, 5), .init(1, 2, 191, 5),
    .init(1, 3, 197, 7), .init(1, 4, 205, 7), .init(1, 5, 213, 5), .init(1, 6, 219, 9),
    .init(1, 7, 229, 6), .init(1, 8, 236, 6), .init(1, 9, 243, 6), .init(1, 10, 250, 8),
    .init(1, 11, 259, 6), .init(1, 12, 266, 6), .init(2, 0, 273, 4), .init(2, 1, 278, 10),
    .init(2, 2, 289, 5), .init(3, 0, 295, 4), .init(3, 1, 300, 4), .init(3, 2, 305, 4),
    .init(3, 2, 310, 4), .init(3, 3, 315, 10), .init(3, 3, 326, 9), .init(3, 3, 336, 10),
    .init(3, 3, 347, 17), .init(3, 3, 365, 15), .init(3, 3, 381, 17), .init(3, 3, 399, 9),
    .init(3, 3, 409, 10), .init(3, 4, 420, 4), .init(3, 4, 425, 4), .init(3, 5, 430, 9),
    .init(3, 6, 440, 4), .init(3, 7, 445, 20), .init(3, 8, 466, 17), .init(3, 8, 484, 15),
    .init(3, 8, 500, 17), .init(3, 8, 518, 20), .init(3, 8, 539, 12), .init(4, 0, 552, 4),
    .init(4, 1, 557, 15), .init(4, 2, 573, 13), .init(4, 3, 587, 7), .init(4, 4, 595, 5),
    .init(4, 5, 601, 9), .init(4, 6, 611, 7), .init(4, 7, 619, 6), .init(4, 8, 626, 4),
    .init(4, 9, 631, 30), .init(4, 10, 662, 9), .init(5, 0, 672, 10), .init(5, 0, 683, 11),
    .init(5, 0, 695, 11), .init(5, 0, 707, 10), .init(5, 0, 718, 11), .init(5, 0, 730, 11),
    .init(5, 0, 742, 5), .init(5, 1, 748, 24), .init(5, 2, 773, 14), .init(5, 3, 788, 19),
    .init(5, 4, 808, 20), .init(5, 5, 829, 12), .init(5, 6, 842, 3), .init(5, 6, 846, 3),
    .init(5, 6, 850, 3), .init(5, 6, 854, 3), .init(5, 6, 858, 3), .init(5, 6, 862, 3),
    .init(5, 6, 866, 3), .init(5, 6, 870, 3), .init(5, 6, 874, 3), .init(5, 6, 878, 3),
    .init(5, 7, 882, 4), .init(5, 8, 887, 4), .init(5, 9, 892, 5), .init(5, 10, 898, 4),
    .init(5, 11, 903, 25), .init(5, 11, 929, 4), .init(5, 11, 934, 5), .init(5, 12, 940, 12),
    .init(5, 12, 953, 12), .init(5, 12, 966, 11), .init(5, 12, 978, 12), .init(5, 12, 991, 7),
    .init(5, 12, 999, 7), .init(5, 12, 1007, 9), .init(5, 12, 1017, 5), .init(5, 12, 1023, 13),
    .init(5, 12, 1037, 9), .init(5, 12, 1047, 16), .init(5, 12, 1064, 5), .init(5, 12, 1070, 6),
    .init(5, 13, 1077, 4), .init(5, 14, 1082, 12), .init(5, 14, 1095, 11), .init(5, 14, 1107, 12),
    .init(5, 14, 1120, 12), .init(5, 14, 1133, 16), .init(5, 14, 1150, 9), .init(5, 14, 1160, 8),
    .init(5, 14, 1169, 12), .init(5, 14, 1182, 5), .init(5, 15, 1188, 4), .init(6, 0, 1193, 7),
    .init(6, 1, 1201, 7), .init(6, 2, 1209, 7), .init(6, 3, 1217, 13), .init(6, 3, 1231, 10),
    .init(6, 3, 1242, 10), .init(6, 3, 1253, 9), .init(6, 3, 1263, 18), .init(6, 3, 1282, 9),
    .init(6, 3, 1292, 9), .init(6, 3, 1302, 13), .init(6, 3, 1316, 12), .init(7, 0, 1329, 4),
    .init(7, 1, 1334, 6), .init(7, 1, 1341, 7), .init(8, 0, 1349, 5), .init(8, 0, 1355, 5),
    .init(8, 1, 1361, 5), .init(8, 2, 1367, 20), .init(8, 2, 1388, 12), .init(8, 2, 1401, 16),
    .init(8, 2, 1418, 14), .init(8, 2, 1433, 18), .init(8, 2, 1452, 10), .init(8, 2, 1463, 10),
    .init(8, 3, 1474, 10), .init(8, 3, 1485, 10), .init(8, 3, 1496, 10), .init(8, 3, 1507, 6),
    .init(8, 3, 1514, 6), .init(9, 0, 1521, 4), .init(9, 0, 1526, 5), .init(10, 0, 1532, 7),
    .init(10, 1, 1540, 14), .init(10, 1, 1555, 10), .init(10, 1, 1566, 12), .init(10, 1, 1579, 14),
    .init(10, 1, 1594, 12), .init(10, 1, 1607, 6), .init(11, 0, 1614, 4), .init(12, 0, 1619, 4),
    .init(12, 0, 1624, 4), .init(12, 0, 1629, 4), .init(12, 0, 1634, 4), .init(12, 1, 1639, 4),
    .init(12, 2, 1644, 15), .init(12, 3, 1660, 6), .init(13, 0, 1667, 4), .init(13, 0, 1672, 4),
    .init(13, 0, 1677, 4), .init(13, 0, 1682, 4), .init(13, 0, 1687, 4), .init(13, 1, 1692, 7),
    .init(14, 0, 1700, 4), .init(14, 1, 1705, 10), .init(14, 2, 1716, 5), .init(14, 2, 1722, 5),
    .init(14, 2, 1728, 5), .init(15, 0, 1734, 10), .init(15, 1, 1745, 11), .init(15, 2, 1757, 13),
    .init(16, 0, 1771, 5), .init(17, 0, 1777, 4), .init(18, 0, 1782, 4), .init(18, 1, 1787, 10),
    .init(18, 1, 1798, 9), .init(18, 2, 1808, 6), .init(18, 2, 1815, 7), .init(18, 2, 1823, 6),
    .init(19, 0, 1830, 8), .init(20, 0, 1839, 9), .init(21, 0, 1849, 3), .init(21, 1, 1853, 17),
    .init(22, 0, 1871, 20), .init(22, 0, 1892, 15), .init(22, 0, 1908, 14), .init(22, 0, 1923, 8),
    .init(22, 0, 1932, 9), .init(22, 0, 1942, 9), .init(22, 0, 1952, 10), .init(23, 0, 1963, 9),
    .init(23, 1, 1973, 9), .init(23, 2, 1983, 6), .init(23, 2, 1990, 7), .init(23, 3, 1998, 9),
    .init(23, 4, 2008, 9), .init(24, 0, 2018, 8), .init(25, 0, 2027, 4), .init(25, 1, 2032, 5),
    .init(26, 0, 2038, 8), .init(26, 1, 2047, 8), .init(26, 2, 2056, 11), .init(26, 3, 2068, 9),
    .init(27, 0, 2078, 13), .init(27, 1, 2092, 15), .init(27, 2, 2108, 13), .init(27, 2, 2122, 13),
    .init(28, 0, 2136, 3), .init(28, 1, 2140, 8), .init(29, 0, 2149, 4), .init(30, 0, 2154, 4),
    .init(31, 0, 2159, 5), .init(32, 0, 2165, 3), .init(33, 0, 2169, 9), .init(34, 0, 2179, 6),
    .init(35, 0, 2186, 8), .init(35, 1, 2195, 8), .init(36, 0, 2204, 7), .init(37, 0, 2212, 4),
    .init(38, 0, 2217, 5), .init(39, 0, 2223, 9), .init(39, 1, 2233, 5), .init(39, 1, 2239, 14),
    .init(39, 1, 2254, 13), .init(39, 1, 2268, 16), .init(39, 1, 2285, 16), .init(39, 1, 2302, 14),
    .init(39, 1, 2317, 14), .init(40, 0, 2332, 5), .init(40, 1, 2338, 5), .init(40, 2, 2344, 5),
    .init(40, 2, 2350, 5), .init(40, 3, 2356, 5), .init(40, 3, 2362, 5), .init(40, 4, 2368, 5),
    .init(40, 5, 2374, 8), .init(40, 6, 2383, 5), .init(40, 7, 2389, 5), .init(40, 8, 2395, 5),
    .init(40, 9, 2401, 25), .init(40, 10, 2427, 26), .init(40, 10, 2454, 25),
    .init(41, 1, 2480, 25), .init(41, 1, 2506, 28), .init(41, 2, 2535, 7), .init(42, 0, 2543, 3),
    .init(43, 0, 2547, 30), .init(44, 0, 2578, 8), .init(44, 1, 2587, 8), .init(44, 2, 2596, 8),
    .init(44, 2, 2605, 8), .init(44, 3, 2614, 6), .init(44, 4, 2621, 8), .init(45, 0, 2630, 4),
    .init(45, 1, 2635, 7), .init(45, 2, 2643, 7), .init(46, 0, 2651, 6), .init(46, 1, 2658, 6),
    .init(46, 2, 2665, 6), .init(46, 3, 2672, 6), .init(47, 0, 2679, 13), .init(48, 0, 2693, 8),
    .init(48, 1, 2702, 13), .init(49, 0, 2716, 9), .init(49, 0, 2726, 9), .init(50, 0, 2736, 18),
    .init(50, 0, 2755, 15), .init(50, 0, 2771, 19), .init(50, 1, 2791, 6), .init(50, 1, 2798, 6),
    .init(50, 1, 2805, 6), .init(50, 1, 2812, 6), .init(50, 1, 2819, 5), .init(51, 0, 2825, 12),
    .init(51, 0, 2838, 12), .init(52, 0, 2851, 3), .init(53, 0, 2855, 4), .init(54, 0, 2860, 4),
    .init(54, 0, 2865, 4), .init(54, 0, 2870, 4), .init(54, 0, 2875, 4), .init(54, 0, 2880, 4),
    .init(54, 0, 2885, 4), .init(54, 0, 2890, 4), .init(54, 0, 2895, 4), .init(54, 0, 2900, 4),
    .init(54, 1, 2905, 8), .init(54, 1, 2914, 9), .init(55, 0, 2924, 8), .init(55, 1, 2933, 9),
    .init(56, 0, 2943, 3), .init(57, 0, 2947, 5), .init(58, 0, 2953, 6), .init(59, 0, 2960, 31),
    .init(59, 1, 2992, 27), .init(59, 2, 3020, 30), .init(59, 3, 3051, 31), .init(59, 4, 3083, 35),
    .init(59, 5, 3119, 37), .init(59, 5, 3157, 31), .init(59, 5, 3189, 30), .init(59, 5, 3220, 31),
    .init(59, 6, 3252, 37), .init(59, 7, 3290, 20), .init(59, 8, 3311, 16), .init(59, 9, 3328, 42),
    .init(60, 0, 3371, 5), .init(60, 0, 3377, 5), .init(60, 0, 3383, 5), .init(60, 0, 3389, 5),
    .init(60, 0, 3395, 5), .init(60, 0, 3401, 5), .init(61, 0, 3407, 5), .init(61, 0, 3413, 5),
    .init(61, 1, 3419, 15), .init(62, 0, 3435, 11), .init(62, 0, 3447, 13), .init(62, 0, 3461, 11),
    .init(62, 0, 3473, 9), .init(62, 1, 3483, 8), .init(62, 1, 3492, 9), .init(62, 1, 3502, 6),
    .init(62, 1, 3509, 10), .init(62, 1, 3520, 8), .init(62, 2, 3529, 10), .init(62, 2, 3540, 14),
    .init(62, 3, 3555, 8), .init(62, 3, 3564, 9), .init(62, 4, 3574, 7), .init(62, 4, 3582, 8),
    .init(62, 5, 3591, 5), .init(62, 5, 3597, 6), .init(62, 5, 3604, 6), .init(62, 6, 3611, 7),
    .init(62, 6, 3619, 12), .init(62, 6, 3632, 16), .init(62, 7, 3649, 5), .init(62, 8, 3655, 12),
    .init(62, 9, 3668, 6), .init(62, 9, 3675, 11), .init(62, 9, 3687, 9), .init(62, 9, 3697, 8),
    .init(62, 9, 3706, 6), .init(62, 9, 3713, 7), .init(62, 9, 3721, 9), .init(62, 9, 3731, 11),
    .init(62, 9, 3743, 10), .init(62, 9, 3754, 12), .init(62, 9, 3767, 12), .init(62, 9, 3780, 8),
    .init(62, 9, 3789, 9), .init(62, 9, 3799, 5), .init(62, 9, 3805, 5), .init(62, 9, 3811, 7),
    .init(62, 9, 3819, 7), .init(62, 9, 3827, 9), .init(62, 9, 3837, 12), .init(62, 9, 3850, 7),
    .init(62, 9, 3858, 16), .init(62, 9, 3875, 7), .init(62, 9, 3883, 8), .init(62, 9, 3892, 12),
    .init(62, 9, 3905, 10), .init(62, 9, 3916, 7), .init(62, 9, 3924, 11), .init(62, 9, 3936, 6),
    .init(62, 9, 3943, 12), .init(62, 9, 3956, 11), .init(62, 9, 3968, 8), .init(62, 9, 3977, 8),
    .init(62, 9, 3986, 9), .init(62, 9, 3996, 9), .init(62, 9, 4006, 7), .init(62, 9, 4014, 8),
    .init(62, 9, 4023, 6), .init(62, 9, 4030, 7), .init(62, 9, 4038, 6), .init(62, 9, 4045, 12),
    .init(62, 9, 4058, 6), .init(62, 9, 4065, 6), .init(62, 9, 4072, 6), .init(62, 9, 4079, 6),
    .init(63, 0, 4086, 7), .init(63, 0, 4094, 8), .init(63, 1, 4103, 15), .init(63, 1, 4119, 7),
    .init(63, 1, 4127, 13), .init(63, 1, 4141, 16), .init(63, 2, 4158, 6), .init(63, 2, 4165, 7),
    .init(63, 2, 4173, 7), .init(63, 3, 4181, 7), .init(63, 3, 4189, 8), .init(63, 4, 4198, 7),
    .init(63, 4, 4206, 8), .init(64, 0, 4215, 13), .init(64, 1, 4229, 13), .init(65, 0, 4243, 4),
    .init(65, 1, 4248, 4), .init(65, 2, 4253, 6), .init(65, 2, 4260, 6), .init(65, 2, 4267, 6),
    .init(65, 2, 4274, 6), .init(65, 2, 4281, 9), .init(65, 2, 4291, 6), .init(66, 0, 4298, 9),
    .init(67, 0, 4308, 6), .init(67, 1, 4315, 6), .init(67, 1, 4322, 6), .init(67, 1, 4329, 6),
    .init(67, 1, 4336, 8), .init(67, 1, 4345, 9), .init(68, 0, 4355, 4), .init(69, 0, 4360, 7),
    .init(69, 1, 4368, 3), .init(70, 0, 4372, 6), .init(71, 0, 4379, 7), .init(72, 0, 4387, 5),
    .init(72, 1, 4393, 5), .init(72, 2, 4399, 4), .init(72, 3, 4404, 5), .init(73, 0, 4410, 15),
    .init(73, 0, 4426, 10), .init(73, 0, 4437, 8), .init(73, 0, 4446, 10), .init(73, 0, 4457, 15),
    .init(73, 0, 4473, 13), .init(73, 0, 4487, 7), .init(73, 1, 4495, 15), .init(73, 1, 4511, 10),
    .init(73, 1, 4522, 8), .init(73, 1, 4531, 18), .init(73, 1, 4550, 18), .init(73, 1, 4569, 15),
    .init(73, 1, 4585, 13), .init(73, 1, 4599, 7), .init(74, 0, 4607, 5), .init(74, 1, 4613, 7),
    .init(74, 2, 4621, 8), .init(75, 0, 4630, 7), .init(75, 1, 4638, 10), .init(75, 2, 4649, 6),
    .init(76, 0, 4656, 3), .init(77, 0, 4660, 4), .init(78, 0, 4665, 8), .init(78, 1, 4674, 10),
    .init(79, 0, 4685, 4), .init(79, 1, 4690, 7), .init(80, 0, 4698, 12), .init(80, 1, 4711, 9),
    .init(80, 1, 4721, 10), .init(80, 1, 4732, 5), .init(80, 1, 4738, 5), .init(80, 2, 4744, 4),
    .init(81, 0, 4749, 5), .init(82, 0, 4755, 8), .init(82, 0, 4764, 8), .init(82, 0, 4773, 8),
    .init(82, 0, 4782, 8), .init(82, 0, 4791, 8), .init(83, 1, 4800, 8), .init(84, 0, 4809, 5),
    .init(85, 0, 4815, 7), .init(85, 1, 4823, 8), .init(85, 1, 4832, 12), .init(85, 1, 4845, 9),
    .init(85, 1, 4855, 9), .init(85, 1, 4865, 12), .init(85, 2, 4878, 7), .init(86, 0, 4886, 4),
    .init(86, 0, 4891, 4), .init(86, 0, 4896, 4), .init(87, 0, 4901, 5), .init(87, 1, 4907, 5),
    .init(88, 0, 4913, 4), .init(89, 0, 4918, 9), .init(90, 0, 4928, 4), .init(91, 0, 4933, 4),
    .init(93, 0, 4938, 5), .init(94, 0, 4944, 15), .init(95, 0, 4960, 7), .init(96, 0, 4968, 9),
    .init(97, 0, 4978, 5), .init(98, 0, 4984, 5), .init(99, 0, 4990, 10), .init(99, 0, 5001, 11),
    .init(100, 0, 5013, 5), .init(101, 0, 5019, 7), .init(102, 0, 5027, 10),
    .init(102, 0, 5038, 14), .init(102, 0, 5053, 10), .init(102, 0, 5064, 9),
    .init(102, 0, 5074, 7), .init(104, 0, 5082, 7), .init(105, 0, 5090, 8), .init(106, 0, 5099, 6),
    .init(106, 0, 5106, 6), .init(106, 0, 5113, 11), .init(106, 0, 5125, 7), .init(106, 0, 5133, 5),
    .init(107, 0, 5139, 4), .init(109, 0, 5144, 4), .init(110, 0, 5149, 6), .init(111, 0, 5156, 7),
    .init(112, 0, 5164, 6), .init(112, 0, 5171, 10), .init(113, 0, 5182, 8),
    .init(114, 0, 5191, 16), .init(115, 0, 5208, 9), .init(115, 1, 5218, 9), .init(116, 0, 5228, 6),
    .init(116, 0, 5235, 11), .init(116, 0, 5247, 13), .init(116, 0, 5261, 9),
    .init(116, 0, 5271, 5), .init(116, 1, 5277, 4), .init(116, 1, 5282, 9), .init(116, 1, 5292, 9),
    .init(117, 0, 5302, 6), .init(118, 0, 5309, 6), .init(119, 0, 5316, 9), .init(119, 0, 5326, 5),
    .init(119, 0, 5332, 5), .init(119, 0, 5338, 7), .init(119, 0, 5346, 7), .init(119, 0, 5354, 11),
    .init(119, 0, 5366, 12), .init(120, 0, 5379, 8), .init(121, 0, 5388, 8), .init(122, 0, 5397, 8),
    .init(123, 0, 5406, 6), .init(123, 0, 5413, 6), .init(123, 0, 5420, 6), .init(123, 0, 5427, 5),
    .init(124, 0, 5433, 7), .init(125, 0, 5441, 12), .init(125, 0, 5454, 12),
    .init(126, 0, 5467, 4), .init(127, 0, 5472, 4), .init(127, 0, 5477, 4), .init(128, 0, 5482, 5),
    .init(129, 0, 5488, 10), .init(129, 0, 5499, 7), .init(129, 0, 5507, 10),
    .init(129, 0, 5518, 10), .init(129, 0, 5529, 11), .init(130, 0, 5541, 11),
    .init(130, 0, 5553, 10), .init(130, 0, 5564, 11), .init(130, 0, 5576, 11),
    .init(130, 0, 5588, 6), .init(130, 0, 5595, 8), .init(130, 0, 5604, 8), .init(130, 0, 5613, 7),
    .init(130, 0, 5621, 7), .init(130, 0, 5629, 8), .init(130, 0, 5638, 6), .init(131, 0, 5645, 7),
    .init(131, 0, 5653, 6), .init(131, 0, 5660, 8), .init(131, 0, 5669, 7), .init(131, 0, 5677, 7),
    .init(131, 0, 5685, 6), .init(131, 0, 5692, 10), .init(131, 0, 5703, 6), .init(133, 1, 5710, 8),
    .init(133, 1, 5719, 6), .init(133, 1, 5726, 9), .init(133, 1, 5736, 5), .init(133, 1, 5742, 8),
    .init(133, 1, 5751, 9), .init(133, 1, 5761, 6), .init(134, 0, 5768, 7), .init(134, 0, 5776, 7),
    .init(134, 0, 5784, 6), .init(134, 0, 5791, 6), .init(134, 0, 5798, 7), .init(134, 0, 5806, 7),
    .init(134, 0, 5814, 6), .init(134, 0, 5821, 10), .init(134, 0, 5832, 4), .init(134, 0, 5837, 5),
    .init(134, 0, 5843, 6), .init(134, 0, 5850, 6), .init(135, 0, 5857, 9), .init(137, 0, 5867, 6),
    .init(138, 0, 5874, 8), .init(139, 0, 5883, 5), .init(139, 0, 5889, 7), .init(139, 0, 5897, 8),
    .init(140, 0, 5906, 10), .init(142, 0, 5917, 6), .init(142, 0, 5924, 7), .init(143, 0, 5932, 9),
    .init(143, 0, 5942, 16), .init(144, 0, 5959, 6), .init(144, 1, 5966, 4), .init(144, 1, 5971, 4),
    .init(144, 1, 5976, 4), .init(144, 2, 5981, 3), .init(144, 2, 5985, 3), .init(145, 0, 5989, 8),
    .init(145, 0, 5998, 9), .init(145, 0, 6008, 9), .init(145, 0, 6018, 9), .init(145, 0, 6028, 7),
    .init(145, 0, 6036, 6), .init(145, 0, 6043, 10), .init(145, 0, 6054, 7), .init(145, 0, 6062, 7),
    .init(147, 0, 6070, 11), .init(148, 0, 6082, 5), .init(149, 0, 6088, 5), .init(150, 0, 6094, 4),
    .init(151, 0, 6099, 5), .init(151, 0, 6105, 6), .init(151, 0, 6112, 5), .init(152, 0, 6118, 6),
    .init(153, 0, 6125, 6), .init(154, 0, 6132, 7), .init(155, 0, 6140, 12), .init(155, 0, 6153, 6),
    .init(155, 0, 6160, 9), .init(155, 1, 6170, 4), .init(156, 0, 6175, 8), .init(157, 0, 6184, 6),
    .init(158, 0, 6191, 4), .init(159, 0, 6196, 7), .init(159, 0, 6204, 7), .init(159, 0, 6212, 10),
    .init(159, 0, 6223, 7), .init(159, 0, 6231, 8), .init(159, 0, 6240, 6), .init(159, 0, 6247, 6),
    .init(159, 0, 6254, 9), .init(159, 0, 6264, 8), .init(160, 0, 6273, 6), .init(160, 0, 6280, 7),
    .init(160, 0, 6288, 5), .init(160, 0, 6294, 7), .init(160, 0, 6302, 7), .init(161, 0, 6310, 11),
    .init(162, 0, 6322, 10), .init(163, 0, 6333, 10), .init(164, 0, 6344, 4),
    .init(165, 0, 6349, 11), .init(165, 0, 6361, 12), .init(166, 0, 6374, 8),
    .init(167, 0, 6383, 20), .init(168, 0, 6404, 7), .init(169, 0, 6412, 8), .init(170, 0, 6421, 6),
    .init(170, 0, 6428, 6), .init(170, 0, 6435, 6), .init(170, 0, 6442, 11), .init(170, 0, 6454, 5),
    .init(171, 0, 6460, 6), .init(172, 0, 6467, 7), .init(172, 0, 6475, 7), .init(172, 0, 6483, 9),
    .init(172, 0, 6493, 7), .init(172, 0, 6501, 10), .init(172, 0, 6512, 9),
    .init(173, 0, 6522, 10), .init(174, 0, 6533, 8), .init(174, 0, 6542, 5), .init(174, 0, 6548, 5),
    .init(174, 0, 6554, 5), .init(175, 0, 6560, 8), .init(175, 0, 6569, 8), .init(175, 0, 6578, 13),
    .init(176, 0, 6592, 5), .init(177, 0, 6598, 4), .init(178, 0, 6603, 5), .init(178, 0, 6609, 5),
    .init(178, 0, 6615, 5), .init(178, 0, 6621, 5), .init(178, 0, 6627, 5), .init(178, 0, 6633, 5),
    .init(179, 0, 6639, 10), .init(179, 0, 6650, 10), .init(180, 0, 6661, 8),
    .init(181, 0, 6670, 4), .init(181, 0, 6675, 7), .init(181, 0, 6683, 5), .init(181, 0, 6689, 7),
    .init(181, 0, 6697, 5), .init(182, 0, 6703, 14), .init(182, 1, 6718, 14),
    .init(182, 2, 6733, 14), .init(183, 0, 6748, 9), .init(183, 0, 6758, 10),
    .init(184, 0, 6769, 6), .init(185, 0, 6776, 8), .init(186, 0, 6785, 6), .init(186, 0, 6792, 6),
    .init(186, 0, 6799, 6), .init(187, 0, 6806, 6), .init(187, 0, 6813, 5), .init(187, 0, 6819, 5),
    .init(187, 0, 6825, 5), .init(187, 0, 6831, 5), .init(187, 0, 6837, 5), .init(187, 0, 6843, 5),
    .init(187, 0, 6849, 5), .init(187, 0, 6855, 5), .init(187, 0, 6861, 5), .init(187, 0, 6867, 5),
    .init(187, 0, 6873, 5), .init(187, 0, 6879, 15), .init(187, 0, 6895, 15),
    .init(187, 0, 6911, 9), .init(187, 0, 6921, 9), .init(188, 0, 6931, 5), .init(189, 0, 6937, 8),
    .init(190, 0, 6946, 4), .init(191, 0, 6951, 7), .init(192, 0, 6959, 15),
    .init(192, 0, 6975, 13), .init(192, 0, 6989, 12), .init(192, 0, 7002, 10),
    .init(192, 0, 7013, 10), .init(192, 0, 7024, 13), .init(192, 0, 7038, 11),
    .init(192, 0, 7050, 13), .init(192, 0, 7064, 13), .init(193, 0, 7078, 7),
    .init(194, 0, 7086, 6), .init(195, 0, 7093, 8), .init(196, 0, 7102, 5), .init(197, 0, 7108, 6),
    .init(198, 0, 7115, 7), .init(199, 0, 7123, 4), .init(201, 0, 7128, 6), .init(202, 0, 7135, 5),
    .init(202, 0, 7141, 8), .init(202, 1, 7150, 5), .init(202, 1, 7156, 8), .init(203, 0, 7165, 4),
    .init(204, 0, 7170, 6), .init(205, 0, 7177, 10), .init(206, 0, 7188, 9), .init(207, 0, 7198, 5),
    .init(207, 0, 7204, 5), .init(207, 0, 7210, 5), .init(207, 0, 7216, 5), .init(207, 0, 7222, 5),
    .init(207, 0, 7228, 5), .init(208, 0, 7234, 9), .init(209, 0, 7244, 6), .init(209, 0, 7251, 9),
    .init(210, 0, 7261, 7), .init(211, 0, 7269, 9), .init(211, 0, 7279, 11), .init(212, 0, 7291, 7),
    .init(213, 0, 7299, 12), .init(214, 0, 7312, 9), .init(214, 0, 7322, 5), .init(214, 0, 7328, 5),
    .init(214, 0, 7334, 10), .init(215, 0, 7345, 5), .init(216, 0, 7351, 8), .init(217, 0, 7360, 4),
    .init(218, 0, 7365, 4), .init(218, 1, 7370, 7), .init(218, 1, 7378, 6), .init(218, 1, 7385, 10),
    .init(219, 0, 7396, 7), .init(219, 0, 7404, 7), .init(219, 0, 7412, 7), .init(219, 0, 7420, 7),
    .init(219, 0, 7428, 8), .init(219, 0, 7437, 7), .init(220, 0, 7445, 6), .init(221, 0, 7452, 7),
    .init(221, 1, 7460, 21), .init(221, 2, 7482, 7), .init(222, 0, 7490, 4), .init(223, 0, 7495, 7),
    .init(224, 0, 7503, 10), .init(224, 0, 7514, 11), .init(224, 0, 7526, 8),
    .init(225, 0, 7535, 6), .init(225, 0, 7542, 5), .init(226, 0, 7548, 6), .init(227, 0, 7555, 5),
    .init(228, 0, 7561, 9), .init(229, 0, 7571, 9), .init(229, 0, 7581, 10),
    .init(229, 0, 7592, 11), .init(229, 0, 7604, 12), .init(229, 0, 7617, 13),
    .init(230, 0, 7631, 14), .init(230, 0, 7646, 14), .init(231, 0, 7661, 9),
    .init(231, 0, 7671, 14), .init(231, 0, 7686, 10), .init(231, 0, 7697, 10),
    .init(231, 0, 7708, 15), .init(231, 0, 7724, 11), .init(231, 0, 7736, 9),
    .init(231, 0, 7746, 10), .init(232, 0, 7757, 4), .init(232, 1, 7762, 6), .init(232, 1, 7769, 6),
    .init(232, 1, 7776, 9), .init(232, 1, 7786, 6), .init(232, 2, 7793, 6), .init(233, 0, 7800, 5),
    .init(233, 0, 7806, 7), .init(233, 0, 7814, 7), .init(233, 0, 7822, 7), .init(233, 0, 7830, 8),
    .init(233, 0, 7839, 5), .init(233, 0, 7845, 4), .init(233, 0, 7850, 7), .init(233, 0, 7858, 8),
    .init(234, 0, 7867, 7), .init(235, 0, 7875, 8), .init(236, 0, 7884, 10), .init(236, 0, 7895, 9),
    .init(236, 0, 7905, 10), .init(237, 0, 7916, 10), .init(237, 0, 7927, 5),
    .init(238, 0, 7933, 5), .init(239, 0, 7939, 10), .init(239, 0, 7950, 12),
    .init(239, 0, 7963, 12), .init(239, 0, 7976, 12), .init(240, 0, 7989, 5),
    .init(240, 0, 7995, 6), .init(240, 0, 8002, 6), .init(240, 0, 8009, 7), .init(240, 0, 8017, 7),
    .init(240, 0, 8025, 7), .init(240, 0, 8033, 9), .init(240, 0, 8043, 10),
    .init(240, 0, 8054, 10), .init(240, 0, 8065, 10), .init(240, 0, 8076, 11),
    .init(240, 0, 8088, 11), .init(240, 0, 8100, 10), .init(240, 0, 8111, 5),
    .init(240, 0, 8117, 5), .init(240, 0, 8123, 5), .init(240, 0, 8129, 5), .init(240, 0, 8135, 5),
    .init(240, 0, 8141, 5), .init(240, 0, 8147, 5), .init(240, 0, 8153, 5), .init(240, 0, 8159, 5),
    .init(240, 0, 8165, 5), .init(240, 0, 8171, 5), .init(240, 0, 8177, 7), .init(240, 0, 8185, 6),
    .init(240, 0, 8192, 9), .init(240, 0, 8202, 13), .init(240, 0, 8216, 10),
    .init(240, 0, 8227, 10), .init(240, 0, 8238, 9), .init(240, 0, 8248, 10),
    .init(240, 0, 8259, 10), .init(240, 0, 8270, 9), .init(240, 0, 8280, 11),
    .init(240, 0, 8292, 9), .init(240, 0, 8302, 8), .init(240, 0, 8311, 10),
    .init(240, 0, 8322, 15), .init(240, 0, 8338, 6), .init(240, 0, 8345, 7), .init(240, 0, 8353, 8),
    .init(240, 0, 8362, 7), .init(240, 0, 8370, 14), .init(240, 0, 8385, 10),
    .init(240, 0, 8396, 9), .init(240, 0, 8406, 6), .init(240, 0, 8413, 6), .init(240, 0, 8420, 6),
    .init(240, 0, 8427, 6), .init(240, 0, 8434, 6), .init(240, 0, 8441, 5), .init(240, 0, 8447, 5),
    .init(240, 0, 8453, 5), .init(240, 0, 8459, 5), .init(240, 0, 8465, 5), .init(240, 0, 8471, 7),
    .init(240, 0, 8479, 6), .init(240, 0, 8486, 5), .init(240, 0, 8492, 5), .init(240, 0, 8498, 5),
    .init(240, 0, 8504, 5), .init(240, 0, 8510, 6), .init(240, 0, 8517, 7), .init(240, 1, 8525, 5),
    .init(240, 1, 8531, 10), .init(240, 1, 8542, 8), .init(240, 1, 8551, 6), .init(240, 1, 8558, 5),
    .init(240, 1, 8564, 5), .init(240, 1, 8570, 5), .init(240, 1, 8576, 5), .init(240, 1, 8582, 5),
    .init(240, 1, 8588, 6), .init(240, 1, 8595, 7), .init(240, 1, 8603, 7), .init(240, 1, 8611, 6),
    .init(240, 1, 8618, 6), .init(240, 1, 8625, 6), .init(240, 1, 8632, 6), .init(240, 1, 8639, 6),
    .init(240, 1, 8646, 6), .init(240, 1, 8653, 8), .init(240, 1, 8662, 5), .init(240, 1, 8668, 5),
    .init(240, 1, 8674, 5), .init(240, 1, 8680, 5), .init(240, 1, 8686, 5), .init(240, 1, 8692, 5),
    .init(240, 1, 8698, 5), .init(240, 1, 8704, 5), .init(240, 1, 8710, 5), .init(240, 1, 8716, 5),
    .init(240, 1, 8722, 5), .init(240, 1, 8728, 5), .init(240, 1, 8734, 5), .init(240, 1, 8740, 5),
    .init(240, 1, 8746, 7), .init(240, 1, 8754, 8), .init(240, 1, 8763, 6), .init(240, 1, 8770, 5),
    .init(240, 1, 8776, 5), .init(240, 1, 8782, 5), .init(240, 1, 8788, 5), .init(240, 1, 8794, 5),
    .init(240, 1, 8800, 5), .init(240, 1, 8806, 8), .init(240, 1, 8815, 8), .init(240, 1, 8824, 7),
    .init(240, 2, 8832, 11), .init(240, 2, 8844, 14), .init(240, 2, 8859, 8),
    .init(240, 2, 8868, 11), .init(240, 2, 8880, 7), .init(240, 2, 8888, 10),
    .init(241, 0, 8899, 14), .init(241, 0, 8914, 13), .init(241, 0, 8928, 15),
    .init(241, 0, 8944, 13), .init(241, 0, 8958, 13), .init(241, 0, 8972, 16),
    .init(241, 0, 8989, 13), .init(241, 0, 9003, 13), .init(241, 0, 9017, 10),
    .init(241, 0, 9028, 18), .init(241, 0, 9047, 15), .init(241, 0, 9063, 11),
    .init(241, 0, 9075, 15), .init(242, 0, 9091, 8), .init(242, 0, 9100, 12),
    .init(242, 0, 9113, 12), .init(242, 0, 9126, 7), .init(242, 0, 9134, 10),
    .init(242, 0, 9145, 11), .init(242, 0, 9157, 8), .init(242, 0, 9166, 11),
    .init(242, 0, 9178, 11), .init(242, 0, 9190, 9), .init(242, 0, 9200, 7),
    .init(242, 0, 9208, 10), .init(242, 0, 9219, 5), .init(242, 0, 9225, 11),
    .init(242, 0, 9237, 11), .init(242, 0, 9249, 8), .init(242, 0, 9258, 9), .init(242, 0, 9268, 8),
    .init(242, 0, 9277, 9), .init(242, 0, 9287, 7), .init(242, 0, 9295, 12),
    .init(242, 0, 9308, 13), .init(242, 0, 9322, 10), .init(242, 0, 9333, 10),
    .init(242, 0, 9344, 22), .init(242, 1, 9367, 6), .init(242, 1, 9374, 6), .init(242, 1, 9381, 8),
    .init(242, 1, 9390, 8), .init(242, 1, 9399, 8), .init(242, 2, 9408, 18),
    .init(242, 2, 9427, 11), .init(242, 2, 9439, 10), .init(242, 2, 9450, 14),
    .init(242, 2, 9465, 10), .init(242, 2, 9476, 7), .init(242, 2, 9484, 15),
    .init(242, 2, 9500, 14), .init(242, 2, 9515, 14), .init(242, 2, 9530, 6),
    .init(242, 2, 9537, 8), .init(242, 2, 9546, 13), .init(242, 2, 9560, 22),
    .init(242, 2, 9583, 23), .init(242, 2, 9607, 10), .init(242, 2, 9618, 18),
    .init(242, 2, 9637, 7), .init(242, 2, 9645, 7), .init(242, 2, 9653, 8), .init(242, 2, 9662, 8),
    .init(242, 3, 9671, 7), .init(242, 3, 9679, 15), .init(242, 3, 9695, 14),
    .init(242, 3, 9710, 14), .init(242, 3, 9725, 8), .init(242, 3, 9734, 16),
    .init(242, 4, 9751, 10), .init(242, 5, 9762, 24), .init(242, 6, 9787, 13),
    .init(242, 6, 9801, 15), .init(242, 6, 9817, 14), .init(242, 6, 9832, 13),
    .init(242, 6, 9846, 18), .init(242, 6, 9865, 10), .init(242, 7, 9876, 11),
    .init(242, 7, 9888, 11), .init(242, 7, 9900, 18), .init(242, 7, 9919, 7),
    .init(242, 7, 9927, 19), .init(242, 7, 9947, 21), .init(242, 7, 9969, 9),
    .init(242, 8, 9979, 4), .init(242, 8, 9984, 4), .init(242, 8, 9989, 4), .init(242, 8, 9994, 4),
    .init(242, 8, 9999, 4), .init(242, 8, 10004, 4), .init(242, 9, 10009, 17),
    .init(242, 9, 10027, 15), .init(242, 10, 10043, 9), .init(243, 0, 10053, 10),
    .init(243, 0, 10064, 10), .init(244, 0, 10075, 7), .init(245, 0, 10083, 7),
    .init(246, 0, 10091, 16), .init(246, 0, 10108, 8), .init(246, 1, 10117, 9),
    .init(246, 1, 10127, 11), .init(246, 1, 10139, 11), .init(246, 1, 10151, 11),
    .init(246, 2, 10163, 10), .init(246, 3, 10174, 9), .init(246, 3, 10184, 7),
    .init(246, 3, 10192, 4), .init(246, 3, 10197, 7), .init(246, 3, 10205, 8),
    .init(246, 3, 10214, 7), .init(246, 3, 10222, 6), .init(246, 3, 10229, 10),
    .init(246, 3, 10240, 10), .init(246, 3, 10251, 9), .init(246, 3, 10261, 4),
    .init(246, 3, 10266, 7), .init(246, 3, 10274, 9), .init(246, 3, 10284, 4),
    .init(246, 3, 10289, 10), .init(246, 3, 10300, 10), .init(246, 3, 10311, 8),
    .init(246, 3, 10320, 5), .init(246, 3, 10326, 8), .init(246, 3, 10335, 7),
    .init(246, 3, 10343, 9), .init(246, 3, 10353, 14), .init(246, 3, 10368, 12),
    .init(246, 3, 10381, 12), .init(246, 3, 10394, 11), .init(246, 3, 10406, 12),
    .init(65280, 0, 10419, 9), .init(65280, 0, 10429, 3), .init(65280, 0, 10433, 3),
    .init(65280, 0, 10437, 3), .init(65280, 0, 10441, 3), .init(65280, 0, 10445, 3),
    .init(65280, 0, 10449, 3), .init(65280, 0, 10453, 3), .init(65280, 0, 10457, 3),
    .init(65280, 0, 10461, 3), .init(65280, 0, 10465, 3), .init(65280, 0, 10469, 3),
    .init(65280, 1, 10473, 4), .init(65280, 1, 10478, 3), .init(65280, 1, 10482, 3),
    .init(65280, 1, 10486, 3), .init(65280, 1, 10490, 3), .init(65280, 2, 10494, 6),
    .init(65280, 2, 10501, 3), .init(65280, 2, 10505, 4), .init(65280, 2, 10510, 4),
    .init(65280, 2, 10515, 4), .init(65280, 2, 10520, 4), .init(65280, 2, 10525, 3),
    .init(65280, 2, 10529, 3), .init(65280, 2, 10533, 3),
  ]

  /// The keywords, a bar behind each.
  static let letters: StaticString = """
    ghp_|gho_|ghu_|ghs_|ghr_|github_pat_|github_token|github-token|githubtoken|gh_token|\
    github_api_token|github_access_token|github_pat|github_key|github_secret|ghtoken|githubsecret|\
    glpat-|gldt-|glft-|glsoat-|glffct-|glrt-|GR1348941|glcbt-|glptt-|glimt-|glagent-|gloas-|glpat-|\
    ATBB|ATCTT3xFfG|BBDC-|AKIA|ASIA|ABIA|ACCA|aws_secret|awssecret|aws-secret|secret_access_key|\
    secretaccesskey|secret-access-key|secretkey|secret_key|AKIA|ASIA|amzn.mws.|ABSK|\
    bedrock-api-key-YmVk|aws_session_token|awssessiontoken|aws-session-token|x-amz-security-token|\
    sessiontoken|AIza|service_account|refresh_token|GOCSPX-|ya29.|AQ.Ab8RN6|:APA91b|GOOG1E|1//0|\
    chat.googleapis.com/v1/spaces/|recaptcha|AccountKey|account_key|storage_key|storagekey|\
    account-key|storage-key|azure|DefaultEndpointsProtocol|Endpoint=sb://|.azure-devices.net;|\
    .documents.azure.com|.azconfig.io|0Q~|1Q~|2Q~|3Q~|4Q~|5Q~|6Q~|7Q~|8Q~|9Q~|AZDO|AzSe|&sig=|+ACR|\
    Ocp-Apim-Subscription-Key|apim|azure|azure_devops|azure-devops|azuredevops|azure devops|\
    ado_pat|ado-pat|ado_token|vsts_|dev.azure.com|azure_pat|visualstudio.com|azure|adopat|AzFu|\
    azure_openai|azureopenai|azure-openai|azure openai|openai.azure.com|cognitive|azure_ai|\
    azure_speech|azure|AzCa|dop_v1_|doo_v1_|dor_v1_|spaces_access|spaces_key|spaces-key|spaceskey|\
    digitaloceanspaces|do_spaces|spaces_id|spaces access|digitalocean|LTAI|aliyun|alibaba|cfut_|\
    cfat_|v1.0-|cloudflare_api_token|cf_api_token|cloudflare_token|cloudflare_key|\
    cloudflare_api_key|cf_api_key|cloudflare|cloudflare|x-auth-key|x_auth_key|cf_api|cf_key|fm2_|\
    fm1r_|HRKU-AA|heroku_api_key|heroku_key|heroku_token|heroku-api-key|herokuapikey|heroku|rnd_|\
    vcp_|vci_|vca_|vcr_|vck_|vercel_blob_rw_|vercel|nfp_|nfc_|nfo_|nfu_|nfb_|netlify|sbp_|\
    sb_secret_|eyJhb|eyJ0e|eyJra|pscale_pw_|pscale_tkn_|pscale_oauth_|napi_|dapi|npm_|_authToken|\
    npm_token|_auth=|_auth =|:_auth|pypi-AgE|rubygems_|oy2|ClearTextPassword|cargo_registry_token|\
    crates_io_token|registry.token|cratesio|crates-io|crates.io|[registry]|dckr_pat_|dckr_oat_|\
    \"auth\"|\\\"auth\\|SWMTKN-1-|SWMKEY-1-|CLOJARS_|AKCp|cmVmd|T3BlbkFJ|sk-proj-|sk-svcacct-|\
    sk-admin-|sk-ant-api03-|sk-ant-admin01-|sk-ant-oat01-|sk-ant-ort01-|hf_|api_org_|gsk_|xai-|\
    pplx-|r8_|sk-or-v1-|nvapi-|lsv2_pt_|lsv2_sk_|tgp_v1_|csk-|pcsk_|wandb_v1_|wandb|weights_biases|\
    weightsbiases|weights & biases|weightsandbiases|weights-biases|weights biases|xoxb-|xoxp-|\
    xoxa-|xoxr-|xoxs-|xoxo-|xapp-|xoxe.xox|xoxe-|xoxc-|xoxd-|hooks.slack.com/services/|\
    hooks.slack.com/workflows/|hooks.slack.com/triggers/|discord.com/api/webhooks/|\
    discordapp.com/api/webhooks/|discord|:AA|.webhook.office.com/webhookb2/|sk_live_|rk_live_|\
    sk_test_|rk_test_|whsec_|sk_live_|EAAA|sq0csp-|sq0atp-|shpat_|shpca_|shppa_|shpss_|\
    access_token$|FLWSECK-|FLWSECK_TEST-|rzp_live_|rzp_test_|access-production-|access-sandbox-|\
    access-development-|plaid_|plaid.|plaid-|plaids|plaid|shippo_live_|shippo_test_|SG.|key-|-us1|\
    -us2|-us3|-us4|-us5|-us6|-us7|-us8|-us9|mandrill|mailchimp|xkeysib-|xsmtpsib-|re_|mlsn.|twilio|\
    -----BEGIN RSA PRIVATE KEY-----|-----BEGIN PRIVATE KEY-----|-----BEGIN EC PRIVATE KEY-----|\
    -----BEGIN DSA PRIVATE KEY-----|-----BEGIN OPENSSH PRIVATE KEY-----|\
    -----BEGIN ENCRYPTED PRIVATE KEY-----|-----BEGIN RSA PRIVATE KEY-----|\
    -----BEGIN EC PRIVATE KEY-----|-----BEGIN DSA PRIVATE KEY-----|\
    -----BEGIN PGP PRIVATE KEY BLOCK-----|PuTTY-User-Key-File-|AGE-SECRET-KEY-1|\
    ---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----|eyJhb|eyJ0e|eyJra|eyJ4N|eyJjd|eyJlb|eyJhb|eyJra|\
    client-key-data|postgres://|postgresql://|postgresql+|postgres+|mysql://|mysql2://|mysql+|\
    mariadb://|mariadb+|mongodb://|mongodb+srv://|redis://|rediss://|amqp://|amqps://|@tcp(|@unix(|\
    @tcp6(|Server=|Data Source=|Initial Catalog=|jdbc:|jdbc:oracle:|mysql+|postgresql+|postgres+|\
    mariadb+|mssql+|oracle+|redshift+|cockroachdb|clickhouse|snowflake://|sqlserver://|trino://|\
    presto://|neo4j|bolt+|bolt://|couchdb|couchbase|cassandra://|nats://|elasticsearch://|mqtt://|\
    mqtts://|memcached://|vertica://|hive://|teradata://|db2://|rethinkdb://|influxdb://|stomp://|\
    kafka://|celery://|socks5://|imap://|imaps://|sip://|rtsp://|ssh://|git+https://|svn://|vnc://|\
    rdp://|irc://|http://|https://|x-access-token:|oauth2:|x-token-auth:|gitlab-ci-token:|ftp://|\
    ftps://|sftp://|ldap://|ldaps://|smtp://|smtps://|authorization|authorization|hvs.|hvb.|vault_|\
    vault-|vault |vault.|hashicorp|vaultt|.atlasv1.|dp.pt.|dp.st.|dp.sa.|dp.ct.|dp.scim.|dp.audit.|\
    pul-|ops_eyJ|A3-|tskey-|sha256~|NRAK-|NRII-|NRAL|NRJS-|datadog_api_key|dd_api_key|ddapikey|\
    dd-api-key|datadog-api-key|datadogapikey|datadog|datadog_app_key|dd_app_key|ddappkey|\
    dd-application-key|dd_application_key|datadog-app-key|datadogappkey|datadog|glsa_|glc_eyJ|\
    eyJrIjoi|sntryu_|sntrys_eyJ|sentry|dt0|phx_|lin_api_|lin_oauth_|ntn_|secret_|ATATT3xFfGF0|\
    atlassian|confluence|jira_|.jira|ATTA|PMAK-|pat-na1-|pat-eu1-|pat-na2-|pat-ap1-|pat-na3-|\
    airtable|figd_|CCIPAT_|circleci|circle_token|circle_ci|circle-ci|circle-token|CCIPRJ_|squ_|\
    sqp_|sqa_|bkua_|bkct_|sgp_|abuseipdb|aio_|p8e-|aiven|.g.alchemy.com/|algolia|amplitude|eyJhb|\
    asana|assemblyai|assembly_ai|auth0|binance|box_client|boxappsettings|box_secret|boxclient|\
    box.com|bugsnag|checkout|clerk_|clerk.|clerkSecret|@clerk/|clerk|4b1d|csa_|CCDB1_|codecov|\
    cohere|co_api_key|coinbase|configcat-sdk-1/|confluent|confluent|consul|nomad_token|\
    x-nomad-token|hashicorp|nomad|hcp_|hcpclient|hashicorp|CFPAT-|cursor|dashscope|qwen_|qwen-|\
    bailian|alibaba|modelstudio|model_studio|AstraCS:|deepgram|deepseek|drone_|drone.|drone-|drone|\
    dropbox|duffel_live_|duffel_test_|e2b_|EZAK|EZTK|essu_|elevenlabs|eleven_|xi-api-key|\
    xi_api_key|eleven_labs|private_key|privatekey|private-key|private key|wallet|deployer|mnemonic|\
    hardhat|eth_key|ethereum|ethers|exa_api|exakey|exatoken|exa_key|exa-api|exaapi|api.exa.ai|\
    exa.ai|facebook|fb_app|fb_secret|fbapp|meta_app|fb_client|fb.app|fal_key|fal-key|fal.ai|fal_ai|\
    fal.run|fal_api|falkey|fal-client|fal_|falai|fal ai|fal-ai|firecrawl|fio-u-|.fury.io|gitea|\
    forgejo|codeberg|gocardless|hcloud|hetzner|honeycomb|x-honeycomb-team|$apr1$|$2y$|$2a$|$2b$|\
    $6$|$5$|ibmcloud|ibm_cloud|ibm-cloud|ibm cloud|bluemix|watson|iam_apikey|ibm_iam|ibm_api|\
    .infura.io/|dG9rO|jina_|jca_|\"kty\"|\\\"kty\\|'kty'|kraken|sk-lf-|base64:|launchdarkly|ld_api|\
    ld_access|sdk-|WPL_AP1.|linode|llx-|lob_api|lob_key|lob_secret|lob.com|lob_live|lobapi|lobkey|\
    lob_token|lobtoken|logzio|logz.io|logz_|logz io|logz-io|sk.eyJ1Ijoi|mattermost|<password>|_mmk|\
    messagebird|message_bird|RWRTY0Iy|eyJtaXJvLm9yaWdpbiI6|mistral|mixpanel|modal_|modal.|modal-|\
    modal token|modal|mollie|monday_|monday.|mondayapi|monday-|monday com|mondaycom|mdb_sa_sk_|\
    moonshot|kimi_|kimi.|kimi-|machine |machine\t|default login|ngrok|API-|okta_|okta.|okta-|oktaa|\
    oktat|ssws |os_v2_app_|os_v2_org_|opsgenie|ovh_|ovh.com|.ovh.|ovh-api|[ovh-|packagist_acs_|\
    packagist_ort_|packagist_out_|pagerduty|pager_duty|paypal|paystack|:5432:|:5433:|:6432:|pkcs12|\
    _p12=|_p12:|_p12\"|p12_b|p12_c|.p12\"|_pfx=|_pfx:|_pfx\"|pfx_b|pfx_c|certificate_p12|\
    certificate_pfx|p12base64|pfxbase64|plivo|postmark|pnu_|prismic|secret_key_base|secretkeybase|\
    rails_master|master.key|master_key|ruby_on_rails|rubyonrails|ruby on rails|ruby-on-rails|\
    railway|token-|rapidapi|rdme_|reddit|rollbar|rpa_|sanity|scw_a|scaleway|scw_s|scaleway|sgp_|\
    shodan|contribsys|snowflake|snyk_|snyk.|snyk-|snykt|snyka|snyk |sparkpost|splunk|hec_token|\
    spotify|stability|dreamstudio|statsig|secret-live-|sumologic|sumo_|sumo-|sumo logic|tvly-|\
    teleport|KEY0|AKID|tencent|qcloud|cos_secret|travis_|travis.|travis-|travis |travisci|travist|\
    twitch|twitter|AAAAAAAAAAAAAAAAAAAAA|twitter|tfp_|upstash|virustotal|virus_total|x-apikey|\
    vonage|nexmo|voyage|vultr|network={|wireguard|privatekey|private_key|presharedkey|\
    preshared_key|sk_live_a2V5Xz|sk_test_a2V5Xz|AUTH_KEY'|LOGGED_IN_KEY'|NONCE_KEY'|AUTH_SALT'|\
    LOGGED_IN_SALT'|NONCE_SALT'|AUTH_KEY\"|AUTH_SALT\"|AQVN|yandex|yc_iam|iam_token|ycloud|yandex|\
    zhipu|zai_api|zai_key|glm_api|bigmodel|z.ai/|glm-|chatglm|api.z.ai|zendesk|zerotier|SECRET_KEY|\
    secretkey|secret-key|SECRET_KEY|flask|curl |http-basic|github-oauth|gitlab-token|gitlab-oauth|\
    token|secret|apikey|api_key|api-key|api key|accesskey|access_key|access-key|privatekey|\
    private_key|private-key|credential|_key=|_key:|_key\n|_key}|_key\"|_key'|_key |-key:|-key=|\
    -key\"|-key |authkey|appkey|masterkey|encryptionkey|signingkey|accountkey|sharedkey|storagekey|\
    licensekey|clientkey|consumerkey|serverkey|adminkey|servicekey|subscriptionkey|sdkkey|hmackey|\
    writekey|userkey|integrationkey|sessionkey|deploykey|_auth=|_auth:|_auth\"|\"auth\"|_creds|\
    _salt|_psk=|_pat=|_pat:|_pat\"|webhook|bearer|hmac_|_jwt=|_key>|-key>|x-auth|_auth =|passw|\
    passphrase|passcode|dbpass|pass=|pass:|pass\"|pass'|pass>|pass =|pass !=|_pass_v|pass[0|_pass |\
    -pass |.pass |--pass|_pass\n|pass is |_pwd=|_pwd:|_pwd\"|_pwd |_pwd\n|\"pwd\"|'pwd'| pwd=|\
     pwd:|;pwd=|<pwd>|dbpwd|&pwd=|?pwd=|userpwd|adminpwd|pwd !=|pwd[]|pwd=\"|pwd='|pwd =|pwd: |\
    \npwd=|contrase|kennwort|authtok|signing_key|encryption_key|hmac_key|hmac_secret|aes_key|\
    cipher_key|.quiknode.pro/|rpc.ankr.com/|helius-rpc.com/|.getblock.io/|.blastapi.io/|\
    .chainstack.com/|.nodereal.io/|.tenderly.co/|.drpc.org/|moralis-nodes.com/|.alchemyapi.io/|\
    .unifra.io/|.infstones.com/|sshpass |docker login|podman login|mysql -|mysqldump |mysqladmin |\
    net use |openssl enc|-storepass |-keypass |sqlcmd |smbclient |lftp |ldapsearch |ldapmodify |\
    ldapadd |az login |http -a |https -a |bindpw |-passin pass|-passout pass|-pass pass|redis-cli |\
    convertto-securestring|echo \"|echo '|echo -n |printf '|printf \"|networkcredential(|\
    basic_auth(|basicauth(|getconnection(|->connect(|mysqli(|mysqli_connect(|mysql_connect(|\
    mysql.connect(|auth=(|auth = (|credentials(\"|usernamepasswordtoken(|passwordauthentication(|\
    sequelize(|credentials.basic(|.auth(\"|.auth('|.login(\"|.login('|mysqli(|mysqli_connect(|\
    mysql_connect(|mysql.connect(|new pdo(|pymysql.connect(|variable \"|<pass encoding=\"base64\">|\
    identified by|identified with|login password|with password|encrypted password|password '|\
    requirepass|masterauth |insecure-password |rootpw |-password password |snmp-server community|\
    chpasswd:|:$y$|:$1$|:$7$| $1$|'$1$|'$y$|\"random_password\"|\"random_string\"|password>|\
    aact_prod_|aact_hmlg_|gcntfy-|klaviyo|buildconfigfield|resvalue|jwt.sign(|jwt.verify(|\
    jwt.encode(|jwt.decode(|env.fetch(|,password|,passwd|,pwd|,secret|,api_key|,apikey|,token|\
    ,\"password|\npassword,|;password|;pwd|;passwd|\tpassword|\tpwd| password | password\n|\
     passwd | pwd | secret | token | api key |,client_secret| secret key | access key |,access_key|\
    ,private_key|%3A%2F%2F|%3D|%25|%21|%2B|%2F|%40|%3A|%22|%5F|%2D|%0A|\\u00|\\x3|\\x5|\\x6|\\x7|\
    &quot;|&#x|&#10|&#11|&#34|&#39|&#6|&#5|&#9|
    """
}
