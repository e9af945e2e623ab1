-- Revert guildkeeper:tickets/_tell_refusal from pg

begin;
set local role guildkeeper_owner;

drop function tickets._tell_refusal;

commit;
