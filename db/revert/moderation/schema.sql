-- Revert guildkeeper:moderation/schema from pg

begin;
set local role guildkeeper_owner;

drop type moderation.cause;
drop type moderation.facts;
drop type moderation.rung_row;
drop type moderation.ladder;
drop type moderation.fading;
drop type moderation.source;
drop type moderation.case_kind;
drop schema moderation;

commit;
