-- Revert guildkeeper:economy/_nearly_full from pg

begin;
set local role guildkeeper_owner;

drop function economy._nearly_full;

commit;
