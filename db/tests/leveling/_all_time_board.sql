-- Specification of leveling._all_time_board: a page found by its place, ties on its edges included.

begin;
\ir ../../fixtures/guild.sql
select plan(6);

create function pg_temp.page(page bigint, page_size integer) returns setof text language sql stable as $$
  select format('%s. %s with %s, %s/%s of %s', b.rank, b.member_id, b.xp, b.page, b.pages, b.members)
  from leveling._all_time_board(1, page.page, page.page_size) b
$$;

select is_empty('select pg_temp.page(1, 2)', 'nobody, no page');
insert into leveling.member (guild_id, member_id, xp)
values (1, 1, 50), (1, 2, 50), (1, 3, 50), (1, 4, 50), (1, 5, 50), (1, 6, 90), (1, 7, 10), (1, 8, 0), (2, 9, 99);
select results_eq(
  'select pg_temp.page(1, 2)', array['1. 6 with 90, 1/4 of 7', '2. 1 with 50, 1/4 of 7'], 'a page may begin a tie'
);
select results_eq(
  'select pg_temp.page(2, 2)', array['2. 2 with 50, 2/4 of 7', '2. 3 with 50, 2/4 of 7'],
  'the next one is in the middle of it'
);
select results_eq(
  'select pg_temp.page(3, 2)', array['2. 4 with 50, 3/4 of 7', '2. 5 with 50, 3/4 of 7'], 'the next one ends it'
);
select results_eq(
  'select pg_temp.page(4, 2)', array['7. 7 with 10, 4/4 of 7'], 'and the rank after it counts them all'
);
select results_eq(
  'select pg_temp.page(2, 4)', array['2. 4 with 50, 2/2 of 7', '2. 5 with 50, 2/2 of 7', '7. 7 with 10, 2/2 of 7'],
  'a page may begin inside a tie and go beyond it'
);

select * from finish();
rollback;
