-- Revert guildkeeper:pictures/_number from pg

begin;
set local role guildkeeper_owner;

drop function pictures._number;

commit;
