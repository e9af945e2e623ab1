-- Specification of app._in_thousands: numbers as an English sentence has them.

begin;
select plan(6);

select is(app._in_thousands('999'), '999', 'a short number stays');
select is(app._in_thousands('1234567'), '1,234,567', 'a long one has separators');
select is(app._in_thousands('-12345.50'), '-12,345.50', 'of its whole part');
select is(app._in_thousands('1000000000000000'), '1,000,000,000,000,000', 'the largest amount of money');
select is(app._in_thousands('about 5000'), 'about 5000', 'what is no number stays as it is');
select is(app._in_thousands(null), null, 'null stays null');

select * from finish();
rollback;
