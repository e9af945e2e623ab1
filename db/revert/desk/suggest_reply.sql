-- Revert guildkeeper:desk/suggest_reply from pg

begin;
set local role guildkeeper_owner;

drop function desk.suggest_reply;

commit;
