-- Specification of app.settings: what the table itself guarantees.

begin;
select plan(12);
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

create function pg_temp.set_language(language text) returns text language sql
as $$ select format('update app.settings set language = %L where guild_id = 1', language) $$;

select lives_ok(pg_temp.set_language('de'), 'a language that is offered is fine');
select lives_ok(pg_temp.set_language(null), 'so is none');
select throws_ok(pg_temp.set_language('pt-BR'), '22P02', null, 'one that is not offered is refused');

select * from finish();
rollback;
