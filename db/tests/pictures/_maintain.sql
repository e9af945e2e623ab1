-- Specification of pictures._maintain: what those chose who left is forgotten.

begin;
\ir ../../fixtures/guild.sql
select plan(5);

insert into app.member (guild_id, member_id, left_at, seen_at) values
  (1, 5, '2026-01-01Z', '2026-01-01Z'), (1, 6, '2026-01-03Z', '2026-01-03Z'), (1, 7, null, '2026-01-01Z');
insert into pictures.style (guild_id, member_id, accent)
select 1, n, '#112233' from generate_series(5, 8) as n;
select is(pictures._maintain(1, '2026-01-31Z', 10), 0::bigint, 'not before thirty days');
select is(pictures._maintain(1, '2026-02-01Z', 10), 1::bigint, 'then it is');
select is((select array_agg(member_id order by member_id) from pictures.style), '{6,7,8}', 'of no other member');
select is(pictures._maintain(1, '2026-03-01Z', 0), 0::bigint, 'at most so many');
select is(pictures._maintain(1, '2026-03-01Z', 10), 1::bigint, 'and nobody who is here, or of whom nothing is known');

select * from finish();
rollback;
