-- Specification of desk._zone_changed: working hours are in the time zone of the guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(3);

select desk.set_hours(1, '{4}', '9-17', at => tests.h()), desk.set_target(1, 'normal', '4h', at => tests.h());
select tests.ticket();
select tests.run('tickets.type 1');
select is((tests.ticket(1)).reply_due_at, tests.h(4), 'a deadline');
update app.settings set language = 'de' where guild_id = 1;
select is_empty('select w from tests.work() w where w ~ ''type''', 'another setting does not matter');
update app.settings set time_zone = 'Asia/Tokyo' where guild_id = 1;
select tests.run('tickets.type 1');
select is((tests.ticket(1)).reply_due_at, tests.h(160), 'is another in another zone');

select * from finish();
rollback;
