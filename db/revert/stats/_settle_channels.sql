-- Revert guildkeeper:stats/_settle_channels from pg

begin;
set local role guildkeeper_owner;

drop function stats._settle_channels;

commit;
