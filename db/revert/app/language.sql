-- Revert guildkeeper:app/language from pg

begin;
set local role guildkeeper_owner;

drop type app.language;

commit;
