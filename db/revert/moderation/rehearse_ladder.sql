-- Revert guildkeeper:moderation/rehearse_ladder from pg

begin;
set local role guildkeeper_owner;

drop function moderation.rehearse_ladder;
drop type moderation.rehearsal;

commit;
