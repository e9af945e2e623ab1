-- Revert guildkeeper:stats/_look_again from pg

begin;
set local role guildkeeper_owner;

drop function stats._look_again;

commit;
