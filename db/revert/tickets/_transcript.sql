-- Revert guildkeeper:tickets/_transcript from pg

begin;
set local role guildkeeper_owner;

drop function tickets._transcript;

commit;
