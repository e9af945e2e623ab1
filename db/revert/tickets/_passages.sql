-- Revert guildkeeper:tickets/_passages from pg

begin;
set local role guildkeeper_owner;

drop function tickets._passages;

commit;
