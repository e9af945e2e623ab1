-- Specification of personal._draw: has Discord make or change a role of one's own.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

\ir ../../fixtures/personal.sql
create function pg_temp.draw(role_id bigint, emoji text, icon text) returns jsonb language plpgsql as $$
declare
  v_own personal.role;
  v_body jsonb;
begin
  v_own.guild_id := 1;
  v_own.member_id := 5;
  v_own.role_id := draw.role_id;
  v_own.name := 'Sunny';
  v_own.colors := '{255}';
  v_own.emoji := draw.emoji;
  perform personal._draw(v_own, draw.icon, tests.t());
  delete from outbox.effect returning body || jsonb_build_object('to', method || ' ' || path) into v_body;
  return v_body;
end;
$$;
select is(pg_temp.draw(null, '', null) ->> 'to', 'POST /guilds/1/roles', 'one that is not there is made');
select is(pg_temp.draw(null, '☀️', null) ->> 'unicode_emoji', null, 'where there are no icons without an emoji');
update app.guild set features = '{ROLE_ICONS}';
select is(pg_temp.draw(null, '☀️', null) ->> 'unicode_emoji', '☀️', 'with its emoji');
select is(pg_temp.draw(201, '', null) ->> 'to', 'PATCH /guilds/1/roles/201', 'one that is, changed');
select is(pg_temp.draw(201, '', 'data:x') ->> 'icon', 'data:x', 'with its picture');
select is(pg_temp.draw(201, '', null) -> 'unicode_emoji', 'null', 'an emoji that is none goes');

select * from finish();
rollback;
