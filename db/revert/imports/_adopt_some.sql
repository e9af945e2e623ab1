-- Revert guildkeeper:imports/_adopt_some from pg

begin;
set local role guildkeeper_owner;

drop function imports._adopt_some;

commit;
