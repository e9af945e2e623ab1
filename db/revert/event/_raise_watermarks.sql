-- Revert guildkeeper:event/_raise_watermarks from pg

begin;
set local role guildkeeper_owner;

drop function event._raise_watermarks;

commit;
