-- Revert guildkeeper:text/_pattern_nests from pg

begin;
set local role guildkeeper_owner;

drop function text._pattern_nests;

commit;
