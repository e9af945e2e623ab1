-- Revert guildkeeper:voice/_channel_days from pg

begin;
set local role guildkeeper_owner;

drop function voice._channel_days;

commit;
