-- Revert guildkeeper:tickets/_says_full from pg

begin;
set local role guildkeeper_owner;

drop function tickets._says_full;

commit;
