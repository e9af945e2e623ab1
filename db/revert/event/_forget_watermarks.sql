-- Revert guildkeeper:event/_forget_watermarks from pg

begin;
set local role guildkeeper_owner;

drop function event._forget_watermarks;

commit;
