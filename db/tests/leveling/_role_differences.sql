-- Specification of leveling._role_differences: where reward roles differ from those of the level.

begin;
select plan(10);
\ir ../../fixtures/guild.sql

insert into leveling.reward (guild_id, role_id, level) values (1, 201, 1), (1, 202, 2);
select tests.set_xp(501, 100);
select tests.clear_effects();
create function pg_temp.wears(role_ids bigint[]) returns void language sql as $$
  delete from app.member;
  insert into app.member (guild_id, member_id, role_ids, seen_at) values (1, 501, role_ids, now());
$$;
create function pg_temp.differences() returns text language sql as $$
  select string_agg(d.member_id || case when d.is_wanted then '+' else '-' end || d.role_id, ' ' order by d.role_id)
  from leveling._role_differences(1, '{501,777}') d
$$;

select is(pg_temp.differences(), null, 'nobody knows what is worn: no difference');
select pg_temp.wears('{201,203}');
select is(pg_temp.differences(), null, 'the roles of the level, and others that are no rewards: none');
select pg_temp.wears('{}');
select is(pg_temp.differences(), '501+201', 'one of the level is missing');
select pg_temp.wears('{202}');
select is(pg_temp.differences(), '501+201 501-202', 'and one of a higher level is worn');
update app.member set left_at = now();
select is(pg_temp.differences(), null, 'of who has left, nothing is wanted');
update app.member set left_at = null;
select discord.add_role(1, 501, 203);
select is(pg_temp.differences(), null, 'nor of whom effects are under way');
select tests.clear_effects();
update app.role set position = 99 where role_id = 201;
select is(pg_temp.differences(), '501-202', 'a role out of the bot''s reach is no difference that could be mended');
update app.role set deleted_at = now() where role_id = 202;
select is(pg_temp.differences(), null, 'nor a deleted one');
update app.role set position = 1 where role_id = 201;
select is((select count(*) from leveling._role_differences(1, '{502}')), 0::bigint, 'only those asked for are compared');
select is((select count(*) from leveling._role_differences(2, '{501}')), 0::bigint, 'in their guild');

select * from finish();
rollback;
