-- Deploy guildkeeper:app/member to pg

begin;
set local role guildkeeper_owner;

create table app.member (
  guild_id bigint not null,
  member_id bigint not null constraint member_id_check check (member_id > 0),
  is_bot boolean not null default false,
  joined_at timestamptz,
  left_at timestamptz,
  role_ids bigint[] not null default '{}',
  timed_out_until timestamptz,
  pending boolean not null default false,
  premium_since timestamptz,
  seen_at timestamptz not null,
  constraint member_pkey primary key (guild_id, member_id),
  constraint member_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
) with (fillfactor = 80);

comment on table app.member is
'What Discord told of members: those whose joins, changes and leaves the bot heard, and those it asked for after a gap. It is
no list of all members. Who has left keeps their row. Without the intent GUILD_MEMBERS nobody tells of joins, leaves and
changes: then a row is as old as its seen_at. Roles hears by a trigger of roles that come and go,
tickets of members who do, and of claimants who lose a role.';
comment on column app.member.joined_at is 'When their present stay began, or the last one that is known of.';
comment on column app.member.left_at is 'Since when they are known to be gone; null: they are here, as far as is known.';
comment on column app.member.timed_out_until is 'Discord''s timeout; it may have passed.';
comment on column app.member.pending is 'Whether Membership Screening still holds them: they get no roles before it ends.';
comment on column app.member.premium_since is 'Since when they boost the guild; null: they do not.';
comment on column app.member.seen_at is 'When Discord said so: an older word never replaces a newer one.';

grant select on app.member to guildkeeper_admin;

commit;
