-- Revert guildkeeper:tickets/_seen_row from pg

begin;
set local role guildkeeper_owner;

drop function tickets._seen_row;

commit;
