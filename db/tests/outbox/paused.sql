-- Specification of outbox.paused: why no effects are handed out.

begin;
select plan(12);

select is(outbox.paused(), null, 'nothing holds up a new database');

select outbox.pause('a broken announcement');
select is(outbox.paused(), format('paused by %s: a broken announcement', session_user), 'a pause tells who and why');
select outbox.pause();
select is(outbox.paused(), format('paused by %s', session_user), 'or only who');

select outbox.resume();
update outbox.switch set database_id = 1 where switch_id = (select max(switch_id) from outbox.switch);
select matches(outbox.paused(), '^this database is a copy', 'restored under another name, it waits for somebody to resume it');

select outbox.resume();
update outbox.switch set system_identifier = 1 where switch_id = (select max(switch_id) from outbox.switch);
select matches(outbox.paused(), '^this database is a copy', 'so it does in another cluster');

select outbox.resume();
select is(outbox.paused(), null, 'resumed, it is no copy any more');

-- Discord's doing

create function pg_temp.t(seconds integer) returns timestamptz language sql
return '2026-01-01T12:00:00Z'::timestamptz + make_interval(secs => seconds);

insert into outbox.standstill values ('limit', pg_temp.t(30));
select is(outbox.paused(pg_temp.t(29)), format('Discord takes no requests until %s', pg_temp.t(30)), 'a limit of everything');
select is(outbox.paused(pg_temp.t(30)), null, 'ends by itself');

insert into outbox.invalid values (1, pg_temp.t(0), 600), (1, pg_temp.t(60), 1), (2, pg_temp.t(60), 398);
select is(outbox.paused(pg_temp.t(60)), null, '999 requests that Discord refused are no danger yet');
update outbox.invalid set requests = 399 where guild_id = 2;
select is(
  outbox.paused(pg_temp.t(60)), 'Discord refused 1000 requests within ten minutes: this ends by itself, see outbox.holds',
  '1,000 are, of all guilds together'
);
select isnt(outbox.paused(pg_temp.t(659)), null, 'for ten minutes');
select is(outbox.paused(pg_temp.t(660)), null, 'and no longer');

select * from finish();
rollback;
