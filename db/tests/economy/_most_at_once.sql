-- Specification of economy._most_at_once: the most money that one decision makes or takes.

begin;
select plan(2);

select is(economy._most_at_once(), 1000000000000, 'it is 10^12');
select cmp_ok(
  economy._most_at_once(), '<', economy._most_in_one_place(), 'what is given at once always has a place'
);

select * from finish();
rollback;
