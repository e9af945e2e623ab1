-- Specification of app.settings: what the table itself guarantees.

begin;
select plan(16);
\ir ../../fixtures/guild.sql

select throws_ok(
  $$insert into app.settings (guild_id) values (3)$$, '23503', null, 'an unregistered guild has no settings'
);
select table_privs_are(
  'app', 'settings', 'guildkeeper_admin', '{SELECT,UPDATE}',
  'operators may edit settings, but neither add nor delete them'
);

-- Time zones

create function pg_temp.set_zone(zone text) returns text language sql
as $$ select format('update app.settings set time_zone = %L where guild_id = 1', zone) $$;

select lives_ok(pg_temp.set_zone('Europe/Berlin'), 'a zone with summer time is fine');
select lives_ok(pg_temp.set_zone('America/Argentina/Ushuaia'), 'so is one with a long name');
select lives_ok(pg_temp.set_zone('UTC'), 'so is UTC');
select throws_ok(pg_temp.set_zone('Mars/Olympus'), '23514', null, 'a zone Postgres does not know is not');
select throws_ok(pg_temp.set_zone(''), '23514', null, 'nor is none');
select throws_ok(
  pg_temp.set_zone('CET-1CEST'), '23514', null, 'nor is a POSIX formula, which Postgres would read in another way'
);
select throws_ok(pg_temp.set_zone(null), '23502', null, 'nor is null');

-- Languages

create function pg_temp.set_locale(locale text) returns text language sql
as $$ select format('update app.settings set locale = %L where guild_id = 1', locale) $$;

select lives_ok(pg_temp.set_locale('de'), 'a language is fine');
select lives_ok(pg_temp.set_locale('pt-BR'), 'so is one with a country');
select lives_ok(pg_temp.set_locale('es-419'), 'so is Discord''s Spanish of Latin America');
select throws_ok(pg_temp.set_locale('german'), '23514', null, 'the name of a language is not');
select throws_ok(pg_temp.set_locale('de-de'), '23514', null, 'nor is a country in small letters');
select throws_ok(pg_temp.set_locale(E'de\n'), '23514', null, 'nor is one with a line break');
select throws_ok(pg_temp.set_locale(null), '23502', null, 'nor is null');

select * from finish();
rollback;
