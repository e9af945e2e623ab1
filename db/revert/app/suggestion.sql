-- Revert guildkeeper:app/suggestion from pg

begin;
set local role guildkeeper_owner;

drop type config.choice;
drop type app.suggestion;

commit;
