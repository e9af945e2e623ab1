-- Revert guildkeeper:text/_plain from pg

begin;
set local role guildkeeper_owner;

drop function text._plain;

commit;
