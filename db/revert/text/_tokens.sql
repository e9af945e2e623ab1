-- Revert guildkeeper:text/_tokens from pg

begin;
set local role guildkeeper_owner;

drop function text._tokens;

commit;
