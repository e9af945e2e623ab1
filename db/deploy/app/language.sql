-- Deploy guildkeeper:app/language to pg

begin;
set local role guildkeeper_owner;

create type app.language as enum ('en-US', 'de', 'fr', 'es-ES');
comment on type app.language is
'A language that is offered, by Discord''s name of the locale: bot/locales has a folder for each.';

grant usage on type app.language to guildkeeper_bot, guildkeeper_admin;

commit;
