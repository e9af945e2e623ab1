-- Revert guildkeeper:tickets/_try_again from pg

begin;
set local role guildkeeper_owner;

drop function tickets._try_again;

commit;
