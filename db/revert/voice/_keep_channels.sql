-- Revert guildkeeper:voice/_keep_channels from pg

begin;
set local role guildkeeper_owner;

drop function voice._keep_channels;

commit;
