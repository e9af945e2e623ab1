-- Revert guildkeeper:text/_shown from pg

begin;
set local role guildkeeper_owner;

drop function text._shown;

commit;
