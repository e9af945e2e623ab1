-- Specification of menus.health: what is in the way of menus.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

select is((select string_agg(h::text, ' ') from menus.health(1) h), '(1,,not_posted,)', 'one that is not posted');
update app.role set permissions = 8 where guild_id = 1 and role_id = 201;
update app.role set deleted_at = now() where guild_id = 1 and role_id = 202;
update app.role set managed = true where guild_id = 1 and role_id = 203;
select is(
  (select string_agg(concat_ws(' ', h.option, h.fault), ', ') from menus.health(1, 2) h),
  'no_options, 1 role_dangerous, 2 role_deleted, 3 role_managed', 'its roles'
);
update app.channel set deleted_at = now() where guild_id = 1 and channel_id = 101;
update app.guild set bot_permissions = 1 << 28 where guild_id = 1;
select tests.require(2, 0, required => '{203}');
update app.role set deleted_at = now() where guild_id = 1 and role_id = 203;
select is(
  (select string_agg(concat_ws(' ', h.fault, h.detail), ', ' order by h.fault, h.detail) from menus.health(1,
    2) h where h.option is null),
  'channel_gone 101, lacks_permission add_reactions, lacks_permission manage_messages, no_options, nobody_can 203',
  'where it is, and what it asks'
);
select throws_ok('select menus.health(1, 9)', 'U0MNU', null, 'of a menu that there is');

select * from finish();
rollback;
