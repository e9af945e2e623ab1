-- Specification of pictures.clear_style: what somebody else chose is taken away.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/pictures.sql
select plan(4);

select pictures.set_accent(1, 5, '#112233'), pictures.set_background(1, 5, tests.png()), pictures.set_accent(1, 6, '#112233');
select is(pictures.clear_style(1, 5, 'rude', actor_id => 9, key => 'a'), pictures.style_of(1), 'their card looks as all others');
select is((pictures.clear_style(1, 5, 'rude', actor_id => 9, key => 'a')).own_accent, false, 'the same key again is the same');
select is((select array_agg(member_id) from pictures.style), '{6}', 'nobody else''s');
select is(
  (select a.arguments ->> 'reason' from app.audit a where a.function = 'pictures.clear_style'), 'rude', 'why is in the audit'
);

select * from finish();
rollback;
