-- Specification of outbox.refused_routes: how many routes Discord refuses.

begin;
select plan(3);
select is(outbox.refused_routes(), 0::bigint, 'none at first');
insert into outbox.hold (guild_id, route, until, refused)
values (1, 'PUT /x', now(), true), (2, 'PUT /x', '-infinity', true), (1, 'PUT /y', 'infinity', false);
select is(outbox.refused_routes(), 2::bigint, 'those of all guilds, whatever their time; a limit is no refusal');
select function_privs_are('outbox', 'refused_routes', '{}', 'guildkeeper_bot', '{EXECUTE}', 'the bot''s metrics may ask');

select * from finish();
rollback;
