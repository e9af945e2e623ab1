-- Revert guildkeeper:text/_is_never_met from pg

begin;
set local role guildkeeper_owner;

drop function text._is_never_met;

commit;
