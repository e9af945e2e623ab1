-- Revert guildkeeper:choices/audience from pg

begin;
set local role guildkeeper_owner;

drop function choices.audience;
drop type choices.audience_row;

commit;
