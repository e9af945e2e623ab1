-- Revert guildkeeper:text/_pattern_size from pg

begin;
set local role guildkeeper_owner;

drop function text._pattern_size;

commit;
