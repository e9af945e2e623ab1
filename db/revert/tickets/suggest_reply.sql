-- Revert guildkeeper:tickets/suggest_reply from pg

begin;
set local role guildkeeper_owner;

drop function tickets.suggest_reply;

commit;
