-- Revert guildkeeper:choices/_forget_reactions from pg

begin;
set local role guildkeeper_owner;

drop function choices._forget_reactions;

commit;
