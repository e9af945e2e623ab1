-- Revert guildkeeper:games/_has_seen from pg

begin;
set local role guildkeeper_owner;

drop function games._has_seen;

commit;
