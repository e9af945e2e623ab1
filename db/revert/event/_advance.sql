-- Revert guildkeeper:event/_advance from pg

begin;
set local role guildkeeper_owner;

drop function event._advance;

commit;
