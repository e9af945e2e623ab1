-- Revert guildkeeper:stats/_lately from pg

begin;
set local role guildkeeper_owner;

drop function stats._lately;

commit;
