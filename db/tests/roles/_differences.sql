-- Specification of roles._differences: where members differ from their reasons.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(11);

select tests.give(5, 201), tests.give(5, 202);
select tests.withdraw(5, 202);
select tests.clear_effects();
create function pg_temp.differences() returns text language sql as $$
  select string_agg(d.member_id || case when d.is_wanted then '+' else '-' end || d.role_id, ' ' order by d.role_id)
  from roles._differences(1, '{5,777}', tests.t(5)) d
$$;
select is(pg_temp.differences(), null, 'nobody knows what is worn: no difference');
select tests.see(5, '{201,203}');
select is(pg_temp.differences(), null, 'the roles that have reasons, and others that are not ours: none');
select tests.see(5, '{}');
select is(pg_temp.differences(), '5+201', 'one lacks');
select tests.see(5, '{202}');
select is(pg_temp.differences(), '5+201 5-202', 'and one is worn whose reasons have all ended');
select tests.see(5, '{202}', pending => true);
select is(pg_temp.differences(), null, 'of who is held by Membership Screening, nothing is wanted');
select tests.see(5, '{202}');
update app.member set left_at = now() where member_id = 5;
select is(pg_temp.differences(), null, 'nor of who has left');
update app.member set left_at = null where member_id = 5;
select discord.add_role(1, 5, 203);
select is(pg_temp.differences(), null, 'nor of whom effects are under way');
select tests.clear_effects();
update app.role set position = 99 where role_id = 201;
select is(pg_temp.differences(), '5-202', 'a role out of the bot''s reach is no difference that could be mended');
update app.role set deleted_at = now() where role_id = 202;
select is(pg_temp.differences(), null, 'nor a deleted one');
update app.role set position = 1, deleted_at = null where role_id in (201, 202);
select tests.edit_roles(5, given => '{202}', taken => '{201}', at => tests.t(1));
select is(pg_temp.differences(), null, 'nor what people gave and took');
select is((select count(*) from roles._differences(2, '{5}', now())), 0::bigint, 'each guild for itself');

select * from finish();
rollback;
