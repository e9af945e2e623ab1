-- Specification of app.zone_of: by which clock a guild lives.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

update app.settings set time_zone = 'Europe/Berlin' where guild_id = 1;
select is(app.zone_of(1), 'Europe/Berlin', 'what its people have set');
select is(app.zone_of(77), null, 'a guild that is not registered has none');

select * from finish();
rollback;
