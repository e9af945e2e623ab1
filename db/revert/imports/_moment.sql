-- Revert guildkeeper:imports/_moment from pg

begin;
set local role guildkeeper_owner;

drop function imports._moment;

commit;
