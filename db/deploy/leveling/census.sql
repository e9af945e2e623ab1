-- Deploy guildkeeper:leveling/census to pg

begin;
set local role guildkeeper_owner;

create table leveling.census (
  guild_id bigint not null,
  shift integer not null constraint census_shift_check check (shift in (0, 8, 16, 24, 32)),
  bucket bigint not null,
  members bigint not null,
  constraint census_pkey primary key (guild_id, shift, bucket)
);

comment on table leveling.census is
'How many members have how much XP, counted five times, each time 256 times coarser: bucket b of shift s counts those with
xp >> s = b. Whoever wants to know how many members have more XP than x adds up at most 255 buckets of each shift, whatever
the size of the guild and however its members crowd together. Members with 0 XP are not counted.';

create table leveling.census_change (
  guild_id bigint not null,
  change_id bigint generated always as identity,
  xp bigint not null,
  members bigint not null,
  constraint census_change_pkey primary key (guild_id, change_id)
);

comment on table leveling.census_change is
'What the census does not contain yet: so many members more, or fewer, have so much XP. The truth is the census plus these.
Appending a row here, where updating the counts would have writers wait for each other; leveling.fold_census folds them in.';

create type leveling.head_count as (guild_id bigint, xp bigint, members bigint);
comment on type leveling.head_count is 'So many members of a guild more, or fewer, have so much XP.';

grant select on leveling.census, leveling.census_change to guildkeeper_admin;

commit;
